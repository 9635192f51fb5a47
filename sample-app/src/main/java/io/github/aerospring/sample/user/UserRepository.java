package io.github.aerospring.sample.user;

import io.github.aerospring.data.repository.AerospikeRepository;

interface UserRepository extends AerospikeRepository<User, String> {}
