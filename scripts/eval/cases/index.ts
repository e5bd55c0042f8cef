import type { Case } from '../types';
import { hostileCases } from './hostile';
import { intentCases } from './intents';
import { sentenceCases } from './sentences';
import { talkCases } from './talks';
import { leftOutCases, topCases } from './tops';

export const cases: Case[] = [...sentenceCases, ...intentCases, ...talkCases, ...topCases, ...leftOutCases, ...hostileCases];
