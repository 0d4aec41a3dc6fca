import { fromTheCardCompany } from "@/lib/domain/training/payments/webhook";

/** Where card companies tell each payee what became of a payment. Relationship Health Matters sells nothing here yet. */
export async function POST(request: Request, { params }: { params: Promise<{ payee: string }> }) {
  const { payee } = await params;
  if (payee !== "imt") return Response.json({ error: "Nobody is paid here." }, { status: 404 });
  return fromTheCardCompany(request);
}
