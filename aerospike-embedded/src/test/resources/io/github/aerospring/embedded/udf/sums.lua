local function value(record)
    return record.n
end

local function add(a, b)
    return a + b
end

function sum(stream)
    return stream : map(value) : reduce(add)
end

function sumAbove(stream, least)
    return stream : filter(function(record) return record.n > least end) : map(value) : reduce(add)
end

function average(stream)
    local function collect(sums, record)
        sums.sum = sums.sum + record.n
        sums.count = sums.count + 1
        return sums
    end
    local function join(a, b)
        return map.merge(a, b, add)
    end
    return stream : aggregate(map{sum = 0, count = 0}, collect) : reduce(join)
end

function names(stream)
    return stream : map(function(record) return "r" .. record.n end)
end

function failing(stream)
    return stream : map(function(record) error("cannot use " .. record.n) end)
end

function endless(stream)
    return stream : filter(function(record) while true do end end)
end
