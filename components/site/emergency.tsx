/** The one thing to see first on this page, from any screen and in any light. */
export function Emergency() {
  return (
    <section
      aria-labelledby="emergency"
      className="keep-together rounded-card bg-accent p-6 text-on-accent sm:p-8"
    >
      <h2 id="emergency" className="text-3xl">
        In danger now? Call 999
      </h2>
      <p className="mt-3 max-w-prose text-lg">
        If you or someone with you is hurt, about to be hurt, or might take their own life, call 999 or go to
        the nearest A&amp;E.
      </p>
      <p className="mt-3">
        <a
          href="tel:999"
          className="inline-flex min-h-14 items-center rounded-full bg-on-accent px-8 text-xl font-bold text-accent no-underline hover:underline"
        >
          Call 999
        </a>
      </p>
      <ul className="mt-5 max-w-prose list-disc space-y-1.5 pl-5">
        <li>
          Not safe to speak? Call 999 from a mobile, listen, and press <strong>55</strong> when you are asked
          to.
        </li>
        <li>
          Deaf, or hard to speak on the phone? Use{" "}
          <a href="https://999bsl.co.uk" className="text-on-accent">
            999 BSL
          </a>
          , or call 18000 in the Relay UK app.
        </li>
      </ul>
    </section>
  );
}
