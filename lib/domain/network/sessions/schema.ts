import { z } from "zod";

export const Nothing = z.object({});
export const EndSession = z.object({ session: z.uuid("Choose a device from the list.") });
