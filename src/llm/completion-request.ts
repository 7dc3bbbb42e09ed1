export interface CompletionRequest {
  readonly model: string;
  readonly instructions: string;
  readonly input: string;
  /** Name and JSON Schema of the answer. */
  readonly form: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  readonly maxTokens: number;
}
