import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import type * as Gossip from '@eventstore/db-client/generated/gossip_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import type { sendUnaryData } from '@grpc/grpc-js';

/** States of a node: what a cluster without a majority is in, and what it is in otherwise. */
const [UNKNOWN, FOLLOWER, LEADER] = [2, 6, 8] as const;

/** Gossip.Read: every node tells of all; the first is the leader while there is one. */
export function answerGossip(host: string, ports: readonly number[], hasLeader: () => boolean) {
  return (_call: unknown, answer: sendUnaryData<Gossip.ClusterInfo>): void => {
    const members = ports.map((port, index) =>
      new gossip.MemberInfo()
        .setInstanceId(new shared.UUID().setString(`00000000-0000-4000-8000-00000000000${index}`))
        .setTimeStamp('0')
        .setIsAlive(true)
        .setState(hasLeader() ? (index === 0 ? LEADER : FOLLOWER) : UNKNOWN)
        .setHttpEndPoint(new gossip.EndPoint().setAddress(host).setPort(port)),
    );
    answer(null, new gossip.ClusterInfo().setMembersList(members));
  };
}
