  +0.000s   1.004s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000]
                      @ +0.200s Pulling message=Pulling image "nginx:1.28" source=kubelet k8s.event.reason=Pulling k8s.event.type=Normal k8s.event.name=web.18eaaacd88c20c00 k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
  +0.100s   0.004s    kube-scheduler: system:kube-scheduler create binding [201 rv -> 11 inferred]
  +1.000s   0.004s    kubelet: system:node:node-1 patch status [200 rv -> 12]
