export { DispatchModule } from './dispatch.module.js';
export { boardProjection } from './board/board.projection.js';
