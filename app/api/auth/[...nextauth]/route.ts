import { redirect } from "next/navigation";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { beginWithProvider } from "@/lib/domain/network/sign-in/begin-with-provider";
import { providerOptions } from "@/lib/domain/network/sign-in/providers";
import { comesFromOurPages } from "@/lib/entry/origin";

type Context = { params: Promise<{ nextauth: string[] }> };
const nothingHere = () => new Response(null, { status: 404 });

/** The way back from Google or Microsoft, and nothing else of next-auth's. */
export async function GET(request: NextRequest, context: Context) {
  const options = providerOptions();
  const [what] = (await context.params).nextauth;
  if (what === "error") redirect("/sign-in?error=yes");
  if (!options || what !== "callback") return nothingHere();
  return NextAuth(request, context, options);
}

/** The way there, from a button of ours. */
export async function POST(request: NextRequest, context: Context) {
  const options = providerOptions();
  const [what] = (await context.params).nextauth;
  if (!options || what !== "signin") return nothingHere();
  if (!(await comesFromOurPages())) return new Response(null, { status: 403 });
  return NextAuth(new NextRequest(await beginWithProvider(request)), context, options);
}
