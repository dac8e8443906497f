  +0.000s   0.000s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
  +0.000s   0.000s    replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-000000000000] link.class=children link.evidence=exact
  +0.000s   0.000s      pods: shop web-7d4b9c6f5d-x2x4z [Pod aaaaaaaa-0001-4000-8000-000000000000] link.class=children link.evidence=exact

  +0.000s   0.000s  hexen: shop front [Hex cccccccc-0001-4000-8000-000000000000]
  +0.000s   0.000s    pods: shop spell [Pod aaaaaaaa-0003-4000-8000-000000000000] link.class=children link.evidence=exact
