/** The door's own "no": a status and a sentence a person can use. */
export interface Refusal {
  status: number;
  sentence: string;
}

export const refusal = (status: number, sentence: string): Refusal => ({ status, sentence });
