import { buttonStyle } from "@/components/ui/button-style";

type ProvidersProps = { providers: readonly { id: string; name: string }[]; next: string | null };

/** Google and Microsoft, where the operator has set them up. Plain forms, so they work without script. */
export function Providers({ providers, next }: ProvidersProps) {
  if (providers.length === 0) return null;
  return (
    <section aria-label="Other ways to sign in" className="flex flex-wrap gap-3 border-t border-line pt-6">
      {providers.map(({ id, name }) => (
        <form key={id} method="post" action={`/api/auth/signin/${id}`}>
          {next && <input type="hidden" name="next" value={next} />}
          <button type="submit" className={buttonStyle("secondary")}>
            Go on with {name}
          </button>
        </form>
      ))}
    </section>
  );
}
