export { DispatchModule } from './dispatch.module.js';
export { dispatchAsks, dispatchRoutes } from './routes.generated.js';
export { queueProjection } from './queue/projection/queue.projection.js';
