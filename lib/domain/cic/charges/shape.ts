/** The receipt of a charge, exactly as it was issued, with what went back since. */
export type ChargeReceipt = {
  readonly number: number;
  readonly charge: number;
  readonly consultationId: string | null;
  readonly issuedAt: Date;
  readonly payerName: string;
  readonly description: string;
  readonly pence: number;
  readonly refunds: readonly { readonly pence: number; readonly completedAt: Date }[];
};
