  +0.000s   1.000s  replicasets: shop left [ReplicaSet] object.identity=inferred
                      @ +1.000s SuccessfulCreate message=Created pod: web-7d4b9c6f5d-x2x4z source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=left.1 k8s.event.uid=aaaaaaaa-0091-4000-8000-000000000000
  +0.000s   0.004s    alice: alice create [201] attribution=inferred
  +1.000s   0.004s    pods: shop web-7d4b9c6f5d-x2x4z [Pod] object.identity=inferred link.class=children link.evidence=reported links=["children: replicasets shop/web-7d4b9c6f5d (inferred)"]
                        ~ replicasets: shop web-7d4b9c6f5d
  +1.000s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201] attribution=inferred

  +0.000s   1.000s  replicasets: shop right [ReplicaSet] object.identity=inferred
                      @ +1.000s SuccessfulCreate message=Created pod: web-7d4b9c6f5d-x2x4z source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=right.2 k8s.event.uid=aaaaaaaa-0092-4000-8000-000000000000
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

  +0.000s   0.004s  replicasets: shop web-7d4b9c6f5d [ReplicaSet] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred
