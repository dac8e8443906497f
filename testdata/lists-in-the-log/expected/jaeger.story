  +0.000s   0.000s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000] object.existence=referenced
  +0.000s   0.000s    replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z link.class=children link.evidence=exact
  +0.000s   0.004s      pods: shop web-x [Pod aaaaaaaa-0001-4000-8000-000000000000] object.created_before=2026-11-23T12:00:01.000000Z link.class=children link.evidence=exact
  +0.000s   0.004s        kubelet: system:node:node-1 patch status [200] attribution=inferred
