/** The views of who does what that are loaded after the text: matrix, comparison, ready questions, commitments, targets. */

export { AskMain } from './ask/ask-main.tsx';
export { CommitmentsLeft } from './commitments/commitments-left.tsx';
export { CommitmentsMain } from './commitments/commitments-main.tsx';
export { CompareLeft } from './compare/compare-left.tsx';
export { CompareMain } from './compare/compare-main.tsx';
export { MatrixLeft } from './matrix/matrix-left.tsx';
export { MatrixMain } from './matrix/matrix-main.tsx';
export { MatrixRight } from './matrix/matrix-right.tsx';
export { TargetsLeft } from './targets/targets-left.tsx';
export { TargetsMain } from './targets/targets-main.tsx';
