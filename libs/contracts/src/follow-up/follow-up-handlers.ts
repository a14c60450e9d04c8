import { onEvent, onJob, onTick, type Library } from '@kasvutori/platform';
import {
  choiceTold,
  clientEmploymentTold,
  contractActivated,
  feedbackGiven,
  serviceEventApproved,
  serviceEventReversed,
  serviceStarted,
} from '../delivery/delivery-events.js';
import { mailReply, tellReply } from '../deviations/answer-complaint.js';
import { remindDeviations } from '../deviations/remind-deviations.js';
import { mailDeviation, tellDeviation } from '../deviations/tell-deviation.js';
import { measureContracts } from './measure-contracts.js';
import {
  measureAgain,
  measureAgainJob,
  recordChoice,
  recordFeedback,
  recordJob,
  recordSession,
  recordStart,
  withdrawSession,
} from './record-facts.js';

/** What follow-up hears of, and what it does by the clock. */
export const FOLLOW_UP_HANDLERS: Library['handlers'] = [
  onEvent(contractActivated, 'contracts.measure', (tx, { contractId }) => measureAgain(tx, contractId)),
  onEvent(choiceTold, 'contracts.record-choice', recordChoice),
  onEvent(serviceStarted, 'contracts.record-start', recordStart),
  onEvent(serviceEventApproved, 'contracts.record-session', recordSession),
  onEvent(serviceEventReversed, 'contracts.withdraw-session', withdrawSession),
  onEvent(clientEmploymentTold, 'contracts.record-job', recordJob),
  onEvent(feedbackGiven, 'contracts.record-feedback', recordFeedback),
  onJob(measureAgainJob, (tx, { contractId }) => measureAgain(tx, contractId)),
  onJob(tellDeviation, mailDeviation),
  onJob(tellReply, mailReply),
  onTick('contracts.measure', measureContracts),
  onTick('contracts.remind-deviations', remindDeviations),
];
