import { ProblemError } from '@redress/client/browser';
import { QueryClient } from '@tanstack/react-query';

/** What the platform refuses, it refuses again; what it did not answer is asked for twice more. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (times, error) => !(error instanceof ProblemError) && times < 2 },
  },
});
