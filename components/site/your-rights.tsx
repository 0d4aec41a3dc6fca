/** The same rights at each controller, each asked for separately. `who` is the one this notice belongs to. */
export function YourRights({ who }: { who: string }) {
  return (
    <>
      <h2>Your rights</h2>
      <p>You can ask {who} to:</p>
      <ul>
        <li>show you what it holds about you, or give you a copy to take elsewhere</li>
        <li>put right what is wrong</li>
        <li>delete it, or stop using it for a while</li>
        <li>stop using it for a reason you object to</li>
      </ul>
      <p>
        Most of this you can do yourself, at once, on your account page: change your details, download
        everything, see who looked, take back a consent, or leave. Taking back a consent is as easy as giving
        it, and changes nothing about what was done before.
      </p>
      <p>
        For anything else, <a href="/express-interest?route=privacy">write to us about privacy</a> and say
        which organisation you are asking. You need no account for that. You will have an answer within one
        month, and it costs nothing.
      </p>
      <p>
        If you are not happy with the answer, you can complain to the{" "}
        <a href="https://ico.org.uk/make-a-complaint/">Information Commissioner's Office</a>. You may also go
        there first.
      </p>
    </>
  );
}
