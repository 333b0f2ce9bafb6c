/** The lanes of the built program, in which the bugs are planted. */
export const { Lane } = await import(
  new URL('../../../../../libs/platform/event-bus/dist/kafka/consuming/lane.js', import.meta.url).href
);
