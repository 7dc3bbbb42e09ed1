/** What the main thread says to a thread that answers questions. */
export type AskedRequest<Question> =
  | { readonly kind: 'question'; readonly id: number; readonly question: Question }
  | { readonly kind: 'stop' };

/** What that answers. Errors travel as plain data: classes do not survive the way between threads. */
export type AskedReply<Answer> =
  | { readonly id: number; readonly kind: 'done'; readonly answer: Answer }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
