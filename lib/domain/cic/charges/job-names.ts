/** Jobs about money, by their names: whoever asks for one need not know how it is done. */
export const refundJob = { name: "charge.refund", retries: 20 } as const;
export const shutTillJob = { name: "charge.shut-till" } as const;
