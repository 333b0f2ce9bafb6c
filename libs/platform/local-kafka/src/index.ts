export { LocalKafkaError, type LocalKafkaFault } from './errors.js';
export { jarsFolder, resolveJars } from './jars/resolve-jars.js';
export { keepRunning } from './keep-running.js';
export { startKafka, type LocalKafka, type LocalKafkaOptions } from './start-kafka.js';
export { kafkaStatus, resetKafka, stopKafka, type NodeStatus } from './stop-kafka.js';
