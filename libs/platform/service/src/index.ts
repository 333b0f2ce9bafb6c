export {};
export { handlerOf, TicketAnswer, TicketCommand } from './commanding/ticket-command.js';
export { IsDay, TicketId } from './http/parameters.js';
