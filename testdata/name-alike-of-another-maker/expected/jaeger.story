  +2.000s   0.004s  pods: shop web-7d4b9c6f5d-bcdfg [Pod] object.identity=inferred
  +2.000s   0.004s    carol: carol patch [201] attribution=inferred

  +1.000s   0.004s  pods: shop web-7d4b9c6f5d-x2x4z [Pod] object.identity=inferred
  +1.000s   0.004s    bob: bob create [201] attribution=inferred

  +3.000s   0.004s  pods: shop web-7d4b9c6f5d-z2z4z [Pod] object.identity=inferred
  +3.000s   0.004s    dave: dave create [201] impersonated_by=system:kube-controller-manager attribution=inferred

  +0.000s   0.004s  replicasets: shop web-7d4b9c6f5d [ReplicaSet] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred
  +4.000s   0.004s    pods: shop web-7d4b9c6f5d-v2v4v [Pod] object.identity=inferred link.class=children link.evidence=inferred
  +4.000s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201] impersonated_by=root attribution=inferred
