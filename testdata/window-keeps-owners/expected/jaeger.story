  +0.000s  20.010s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
                      @ +20.010s ScalingReplicaSet message=Scaled up replica set web-new from 0 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaad1e9ebde80 k8s.event.uid=eeeeeeee-0002-4000-8000-000000000000
 +20.000s   0.004s    replicasets: shop web-new [ReplicaSet ffffffff-0001-4000-8000-000000000000] link.class=children link.evidence=exact
 +20.000s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 20]
