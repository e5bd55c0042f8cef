import type { Case } from '../types';
import { hostileCases } from './hostile';
import { intentCases } from './intents';
import { sentenceCases } from './sentences';
import { leftOutCases, topCases } from './tops';

export const cases: Case[] = [...sentenceCases, ...intentCases, ...topCases, ...leftOutCases, ...hostileCases];
