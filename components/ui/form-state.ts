/** What a form action answers: the one shape every form on the portal understands. */
export type FormState = {
  ok?: boolean;
  /** Field name → what to do about it. */
  errors?: Record<string, string>;
  /** What was typed, so that nobody types it twice. Several ticks under one name are joined by newlines. */
  values?: Record<string, string>;
  /** A sentence about the whole form: what happened, or why it was refused. */
  message?: string;
};

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

export const freshForm: FormState = {};
