import { health } from "@/lib/domain/network/health/read";

export const dynamic = "force-dynamic";

/** 200 when the database and the worker are well, 503 with plain reasons when not. Never kept by anybody. */
export async function GET() {
  const { well, reasons } = await health();
  return Response.json(
    { well, reasons },
    {
      status: well ? 200 : 503,
      headers: { "Cache-Control": "no-store", ...(well ? {} : { "Retry-After": "5" }) },
    },
  );
}
