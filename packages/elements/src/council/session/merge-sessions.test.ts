/** What two tabs did is put together where it goes together, and only there. */
import { expect } from '@open-wc/testing';
import { attend, recuse, type Session } from '@ocop-kit/engine/council';
import { honeyBallot, seated } from '../../../test/council-session-data.js';
import { mergeSessions } from './merge-sessions.js';

const TIME = '2026-11-28T09:00:00+07:00';

const withBallot = (session: Session, member: string, time = TIME): Session => ({
  ...session,
  ballots: [...session.ballots, honeyBallot(member)],
  log: [...session.log, { step: 'cast', time, member, product: 'sp1', round: 1 }],
});

describe('mergeSessions', () => {
  const known = seated();

  it('has the ballots of both, and a log in time', () => {
    const merged = mergeSessions(
      known,
      withBallot(known, 'A', '2026-11-28T09:05:00+07:00'),
      withBallot(known, 'B'),
    );
    expect(merged?.ballots.map(({ member }) => member)).to.deep.equal(['A', 'B']);
    expect(merged?.log.slice(-2).map(({ member }) => member)).to.deep.equal(['B', 'A']);
  });

  it('takes who came late from one, and ballots and recusals from the other', () => {
    const came = attend(known, { member: 'G', as: 'present', time: TIME });
    const other = recuse(withBallot(known, 'A'), {
      product: 'sp2',
      member: 'E',
      reason: 'Em ruột của chủ hộ',
      time: TIME,
    });
    for (const merged of [mergeSessions(known, came, other), mergeSessions(known, other, came)]) {
      expect(merged?.attendance.find(({ member }) => member === 'G')?.as).to.equal('present');
      expect(merged?.ballots).to.have.length(1);
      expect(merged?.recusals).to.have.length(1);
    }
  });

  it('puts nothing together where one took something back, closed, or contradicts the other', () => {
    const start = withBallot(known, 'A');
    expect(mergeSessions(start, known, withBallot(start, 'B')), 'taken back').to.equal(undefined);
    const closed: Session = { ...start, state: 'closed' };
    expect(mergeSessions(start, closed, withBallot(start, 'B')), 'closed').to.equal(undefined);
    const gone = attend(known, { member: 'A', as: 'absent', time: TIME });
    expect(mergeSessions(known, gone, start), 'absent with a ballot').to.equal(undefined);
    const late = attend(known, { member: 'G', as: 'present', time: TIME });
    const written = attend(known, { member: 'G', as: 'written', time: TIME });
    expect(mergeSessions(known, late, written), 'two notes on one member').to.equal(undefined);
  });

  it('lets nobody seal a ballot while those of others are opened', () => {
    const blind: Session = { ...known, regulation: { ...known.regulation!, blind: true } };
    const sealOf = (member: string): NonNullable<Session['commitments']>[number] => ({
      product: 'sp1',
      member,
      round: 1,
      seal: member.toLowerCase().repeat(64),
      time: TIME,
    });
    const start: Session = { ...blind, commitments: [sealOf('A')] };
    const cast = withBallot(start, 'A');
    const opened: Session = {
      ...cast,
      ballots: cast.ballots.map((ballot) => ({ ...ballot, seal: sealOf('A').seal })),
    };
    const sealed: Session = { ...start, commitments: [sealOf('A'), sealOf('B')] };
    const other: Session = { ...start, commitments: [sealOf('A'), { ...sealOf('B'), product: 'sp2' }] };
    expect(mergeSessions(start, opened, other)?.commitments, 'of another product').to.have.length(2);
    expect(mergeSessions(start, opened, sealed)).to.equal(undefined);
    expect(mergeSessions(start, sealed, opened)).to.equal(undefined);
  });
});
