export { DispatchModule } from './dispatch.module.js';
export { queueProjection } from './queue/projection/queue.projection.js';
