export { benchAppend, type AppendBench } from './append/bench-append.js';
export { benchReplay, type ReplayBench } from './replay/bench-replay.js';
export { benchFlat, type FlatBench } from './flat/bench-flat.js';
export { benchLatency, type LatencyBench } from './latency/bench-latency.js';
export { median } from './rounds.js';
export { sampleAppend } from './sample-append.js';
