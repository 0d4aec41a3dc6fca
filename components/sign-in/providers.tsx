import { buttonStyle } from "@/components/ui/button-style";

/** Google and Microsoft, where the operator has set them up. Plain forms, so they work without script. */
export function Providers({ providers }: { providers: readonly { id: string; name: string }[] }) {
  if (providers.length === 0) return null;
  return (
    <section aria-label="Other ways to sign in" className="flex flex-wrap gap-3 border-t border-line pt-6">
      {providers.map(({ id, name }) => (
        <form key={id} method="post" action={`/api/auth/signin/${id}`}>
          <button type="submit" className={buttonStyle("secondary")}>
            Go on with {name}
          </button>
        </form>
      ))}
    </section>
  );
}
