import { matrixInEnglish } from "@/lib/policy";

console.log(matrixInEnglish());
