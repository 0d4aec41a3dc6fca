/** The square code for the app to read, and the same in letters for those who type it. */
export function AppToSetUp({ svg, secret }: { svg: string; secret: string }) {
  return (
    <ol className="list-decimal space-y-5 pl-6">
      <li>
        Open an authenticator app on your phone. Any will do, such as the one that came with it, or one from
        your work.
      </li>
      <li className="space-y-3">
        <p>Add an account and point the camera at this square:</p>
        <div
          role="img"
          aria-label="Square code for your authenticator app"
          className="w-56 overflow-hidden rounded-card border border-line"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us on the server from our own secret.
          dangerouslySetInnerHTML={{ __html: svg }}
        />
        <details>
          <summary className="min-h-11 cursor-pointer font-bold">Type it in instead</summary>
          <p className="pt-2 font-bold tracking-widest break-all">{secret.match(/.{1,4}/g)?.join(" ")}</p>
        </details>
      </li>
      <li>Type the six digits that the app shows.</li>
    </ol>
  );
}
