  +1.000s   0.004s  pods: shop web-7d4b9c6f5d-x2x4z [Pod] object.identity=inferred
  +1.000s   0.004s    bob: bob create [201] attribution=inferred

  +0.000s   0.004s  replicasets: shop web-7d4b9c6f5d [ReplicaSet] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred
