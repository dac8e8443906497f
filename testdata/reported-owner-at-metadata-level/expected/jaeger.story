  +0.000s   0.204s  deployments: shop web [Deployment dddddddd-0001-4000-8000-000000000000]
                      @ +0.060s ScalingReplicaSet message=Scaled up replica set web-7d4b9c6f5d from 0 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaacd8069d100 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000
  +0.000s   0.004s    alice: alice create [201 rv -> 10 inferred] attribution=inferred
  +0.050s   0.254s    replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-000000000000] link.class=children link.evidence=reported
                        @ +0.110s SuccessfulCreate message=Created pod: web-7d4b9c6f5d-x2x4z source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-7d4b9c6f5d.18eaaacd8364c180 k8s.event.uid=eeeeeeee-0002-4000-8000-000000000000
  +0.050s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 11 inferred] attribution=inferred
  +0.100s   0.054s      pods: shop web-7d4b9c6f5d-x2x4z [Pod aaaaaaaa-0001-4000-8000-000000000000] link.class=children link.evidence=reported
  +0.100s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201] attribution=inferred
  +0.150s   0.004s        kube-scheduler: system:kube-scheduler create binding [201]
  +0.300s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 11]
  +0.200s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 10]
