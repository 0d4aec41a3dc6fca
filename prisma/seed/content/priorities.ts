/** The words of the priorities page live with the app that shows them. */
export { priorities } from "@/lib/domain/training/priorities/words";
