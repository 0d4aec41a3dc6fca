import { env } from "@/lib/platform/env";
import { settingInWords } from "@/lib/policy";

const life = settingInWords("sign-in-code.life");
const close = "I Matter\n\nNobody reads replies to this address.";
const spaced = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;

/** The same words for every reason a code did not work, so that nobody learns which it was. */
export const codeDidNotWork = "That code did not work. Check it, or ask for a new one.";

export function codeMail(name: string, code: string) {
  return {
    template: "sign-in-code",
    subject: "Your code",
    text: `Hello ${name},

Your code is ${spaced(code)}

Type it into the page where you asked for it. It works once, in that browser only, for ${life}.

If you did not ask for this, you need do nothing. Please don't give the code to anyone, whoever they say they are.

${close}`,
  };
}

/** Without a name: whoever typed it has not shown yet that this address is theirs. */
export function welcomeMail(code: string) {
  return {
    template: "register-code",
    subject: "Your code",
    text: `Hello,

You are opening an account. Your code is ${spaced(code)}

Type it into the page where you asked for it. It works once, in that browser only, for ${life}. An account is all you get: it does not sign you up for a course or for help from a service.

If you did not ask for this, you need do nothing, and nothing will be kept.

${close}`,
  };
}

export function noAccountMail() {
  return {
    template: "no-account",
    subject: "About signing in",
    text: `Hello,

Somebody asked to sign in with this email address, and there is no account for it.

If that was you, perhaps you used another address. Or you can open an account here:
${env.PORTAL_URL}/register

If it was not you, you need do nothing. We keep nothing about you.

${close}`,
  };
}

export function newAddressMail(code: string) {
  return {
    template: "new-address-code",
    subject: "Your code",
    text: `Hello,

You asked to use this email address for your account from now on. Your code is ${spaced(code)}

Type it into the page where you asked for it. It works once, in that browser only, for ${life}.

If you did not ask for this, you need do nothing.

${close}`,
  };
}

/** To somebody who has an account already. No code: nobody can move another account here. */
export function addressInUseMail() {
  return {
    template: "address-in-use",
    subject: "About your account",
    text: `Hello,

Somebody asked to use this email address for their account. It is the address of an account already, so nothing has changed.

If that was you, you can sign in with this address:
${env.PORTAL_URL}/sign-in

If it was not you, you need do nothing.

${close}`,
  };
}

export function movedMail(name: string) {
  return {
    template: "address-moved",
    subject: "About your account",
    text: `Hello ${name},

Your account has moved to another email address. This one no longer signs you in, and every other device has been signed out.

If that was you, you need do nothing. If it was not, please write to us at once:
${env.PORTAL_URL}/express-interest?route=privacy

${close}`,
  };
}
