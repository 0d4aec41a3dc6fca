export const testSecret = "a secret for tests, known to everyone";
