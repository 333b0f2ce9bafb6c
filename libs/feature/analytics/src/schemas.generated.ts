// Written by npm run contracts from the types of the same names.
import type { Schema } from '@redress/service';

export const analyticsSchemas: Readonly<Record<'ItemAnswer', Schema>> = {
  ItemAnswer: {
    title: 'ItemAnswer',
    description: 'What one ticket contributes to a number, as it is told over HTTP.',
    type: 'object',
    properties: {
      ticket: {
        type: 'string',
      },
      revisions: {
        type: 'array',
        items: {
          type: 'integer',
        },
        description: "Revisions of the events that it rests on, in the ticket's stream.",
      },
      day: {
        type: 'string',
        format: 'date',
        description:
          'The day that it counts on: its due day, or that of the act where the indicator knows no deadline.',
      },
      due: {
        type: ['string', 'null'],
        format: 'date',
        description: 'The last day on time; null where the indicator knows no deadline.',
      },
      counted: {
        type: 'boolean',
        description: 'In the denominator. False when it was withdrawn before it was due: it then leaves both sides.',
      },
      inNumerator: {
        type: 'boolean',
        description: 'In the numerator; never without `counted`.',
      },
      provisional: {
        type: 'boolean',
        description: 'True when `due` was counted in a year whose holidays are not published yet.',
      },
    },
    required: ['ticket', 'revisions', 'day', 'due', 'counted', 'inNumerator', 'provisional'],
    additionalProperties: false,
  },
};
