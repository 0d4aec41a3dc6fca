import { settingInWords } from "@/lib/policy";

/** What is good, what is checked and what is not good enough. The times are those the portal goes by. */
export function AccessibilityStatement() {
  return (
    <div className="prose">
      <h2>What you can do</h2>
      <ul>
        <li>Reach and use everything with a keyboard alone. A ring always shows where you are.</li>
        <li>Zoom to 400%, or make the text larger in your browser, without losing anything.</li>
        <li>Read on a small or old phone, on a slow line, and with JavaScript switched off.</li>
        <li>Use a screen reader. Every picture and map has the same content in words or in a table.</li>
        <li>Have dark colours, less movement or higher contrast: we follow what your device is set to.</li>
        <li>Print any page.</li>
      </ul>
      <p>
        The letters are Atkinson Hyperlegible, drawn by the Braille Institute so that they are hard to mix up.
        We write in plain English, and learning here has no time limit. A few other things end by themselves,
        to keep you or the money safe:
      </p>
      <ul>
        <li>A code to sign in works for {settingInWords("sign-in-code.life")}. You can ask for another.</li>
        <li>
          A learner stays signed in for {settingInWords("learner-session.length")}. A staff hat is signed out
          when it is unused for {settingInWords("staff-session.idle")}, and after{" "}
          {settingInWords("staff-session.longest")} in any event. You can sign in again at once.
        </li>
        <li>
          An order can be paid for {settingInWords("order.open")}. Then it closes, and you can begin again.
        </li>
        <li>
          An invitation to a role can be accepted for {settingInWords("invitation.open")}. You can ask for
          another.
        </li>
        <li>A code for a funded place works until the day its funder chose.</li>
      </ul>
      <h2>How we check</h2>
      <p>
        We aim for the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. A test walks every page with
        an automatic checker, and others go through the main steps by keyboard and with JavaScript off. No
        change goes out while one of them fails.
      </p>
      <h2>What is not good enough yet</h2>
      <ul>
        <li>
          Automatic tests find only some problems. People who use screen readers, switches or voice every day
          have not yet tested this site for us.
        </li>
        <li>
          Certificates and receipts are PDF files without the hidden structure some screen readers need. The
          same facts are on ordinary pages: your certificate's own page, and the receipt on your account.
        </li>
        <li>The site is in English only, with no sign language or Easy Read version.</li>
      </ul>
      <h2>Tell us</h2>
      <p>
        If something gets in your way, or you need it in another form,{" "}
        <a href="/express-interest">write to us</a> and say which page it was. A person will answer.
      </p>
      <p>
        If you are not happy with the answer, the{" "}
        <a href="https://www.equalityadvisoryservice.com">Equality Advisory and Support Service</a> can advise
        you.
      </p>
    </div>
  );
}
