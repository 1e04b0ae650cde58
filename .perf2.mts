import { quote } from './src/core/profiles/quote';
import { told } from './test/core/profiles/facts/clause-text';
const s = told('On Monday General [p Harun Tesk], who leads the [f Sarun Front], told reporters in Orvash that the army would hold the town of number five, and that [p Adun Lur] of the [o Denn Institute] had been wrong about the plan. '.repeat(300));
const b = process.cpuUsage(); for (const x of s.sentences) quote(s.document, x); console.log('quote', process.cpuUsage(b).user / 300);
