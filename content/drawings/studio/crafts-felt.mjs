// Felt: the carpets and their making; and the field of felt that calls visitors from across the hall.
import { picture, sizes, felt, soot, madder } from './felt.mjs';
import { carpet } from './carpet.mjs';

const attract = picture(sizes.attract, carpet('attract', sizes.attract, 110, 1, 2,
  { a: madder, b: felt, rim: soot, tooth: felt, nx: 11, ny: 22, cord: 7 }));
const shyrdak = picture(sizes.wide, carpet('shyrdak', sizes.wide, 80, 1, 1,
  { a: madder, b: felt, rim: soot, tooth: felt, nx: 16, ny: 12, cord: 6, cell: 740 }));

export const drawings = [
  { code: 'attract', kind: 'attract', svg: attract },
  { code: 'shyrdak', kind: 'craft', svg: shyrdak },
];
