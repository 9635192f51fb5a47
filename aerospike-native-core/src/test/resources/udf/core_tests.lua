function echo(rec, value)
    return value
end

function nothing(rec)
    return nil
end

function increment(rec, bin, amount)
    if not aerospike:exists(rec) then
        rec[bin] = amount
        aerospike:create(rec)
    else
        rec[bin] = (rec[bin] or 0) + amount
        aerospike:update(rec)
    end
    return rec[bin]
end

function fail(rec)
    error("as told")
end

local function add(a, b)
    return a + b
end

function total(stream, bin)
    local function value(rec)
        return rec[bin]
    end
    return stream : map(value) : reduce(add)
end
