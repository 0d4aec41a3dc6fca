/** What it is and what it is not, in as few words as will do. */
export function WhatAWorkshopIs() {
  return (
    <section aria-labelledby="what-it-is" className="grid gap-6 sm:grid-cols-2">
      <div className="space-y-2">
        <h2 id="what-it-is">What it is</h2>
        <ul className="list-disc space-y-1.5 pl-5 marker:text-accent">
          <li>One workshop with other people: first ideas about getting on with those close to us.</li>
          <li>Plain pictures, plain words, and time to ask.</li>
          <li>You can listen and say nothing.</li>
        </ul>
      </div>
      <div className="space-y-2">
        <h2>What it is not</h2>
        <ul className="list-disc space-y-1.5 pl-5 marker:text-accent">
          <li>Not therapy: nobody is assessed, and nobody asks about your own family.</li>
          <li>
            Not help in a crisis. For that, see who can <a href="/help-now">help now</a>.
          </li>
          <li>Nothing anyone can make you do.</li>
        </ul>
      </div>
    </section>
  );
}
