import { z } from "zod";

export const noFields = z.object({});
export const feedKey = z.string().regex(/^[\w-]{43}$/);
