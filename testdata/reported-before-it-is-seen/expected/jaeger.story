  +0.000s   0.000s  replicasets: shop web-7d4b9c6f5d [ReplicaSet bbbbbbbb-0001-4000-8000-00000000000a]
                      @ +0.000s SuccessfulCreate message=Created pod: web-7d4b9c6f5d-fghjk source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-7d4b9c6f5d.1898af4d96f0dc00 k8s.event.uid=ev-web-7d4b9c6f5d.1898af4d96f0dc00
  +0.200s   0.010s    pods: shop web-7d4b9c6f5d-fghjk [Pod aaaaaaaa-0001-4000-8000-000000000012] link.class=children link.evidence=reported
  +0.200s   0.010s      alice: alice create binding [201]
