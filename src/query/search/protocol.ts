import type {
  FacetName,
  FacetValue,
  FailureKind,
  Group,
  Offer,
  Request,
  Result,
  ResultKind,
  SearchPlace,
  Suggestion,
} from './api.ts';
import type { Answer } from './api.ts';

/** An answer as it travels: results and facets are asked for with the same request. */
export type PlainAnswer = Pick<Answer, 'query' | 'total' | 'related'> & {
  readonly offers: readonly Offer[];
  readonly groups: readonly Pick<Group, 'kind' | 'total' | 'exact'>[];
};

/** What the page can want of the worker: of each task, what it is given and what it gives. */
export interface Tasks {
  /** Comes first; nothing is loaded yet. */
  readonly begin: { readonly given: { readonly place: SearchPlace }; readonly gives: null };
  readonly warmUp: { readonly given: object; readonly gives: null };
  readonly ask: { readonly given: { readonly request: Request }; readonly gives: PlainAnswer };
  readonly results: {
    readonly given: {
      readonly request: Request;
      readonly kind: ResultKind;
      readonly from: number;
      readonly to: number;
    };
    readonly gives: readonly Result[];
  };
  readonly facet: {
    readonly given: { readonly request: Request; readonly name: FacetName };
    readonly gives: readonly FacetValue[];
  };
  readonly suggest: {
    readonly given: { readonly typed: string; readonly limit: number };
    readonly gives: readonly Suggestion[];
  };
  readonly placeOf: { readonly given: { readonly typed: string }; readonly gives: string | null };
}
export type Task = keyof Tasks;

/** A task on its way to the worker. */
export type Sent = {
  readonly [T in Task]: { readonly number: number; readonly task: T; readonly given: Tasks[T]['given'] };
}[Task];

/** What the worker has to say to the task of that number. */
export type Reply = { readonly number: number } & (
  { readonly value: Tasks[Task]['gives'] } | { readonly failure: FailureKind; readonly message: string }
);
