  +0.000s   0.000s  nodes: node-1 [Node ffffffff-0001-4000-8000-000000000000]

  +0.000s   0.000s  pods: node node-exporter [Pod aaaaaaaa-0002-4000-8000-000000000000]

  +0.000s   0.000s  replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-000000000000] object.existence=referenced
  +0.000s   0.000s    pods: shop web-7d4b9c6f5d-x2x4z [Pod aaaaaaaa-0001-4000-8000-000000000000] link.class=children link.evidence=exact
