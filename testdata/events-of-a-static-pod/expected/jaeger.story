+680.000s  40.000s  nodes: m0 [Node 7c6c1b1e-5d0f-4b0e-9a53-0d6b8c1f2a10] object.existence=referenced
+680.000s  40.000s    pods: kube-system etcd-m0 [Pod b9ad183a-1509-495c-8bfa-e9565ff5563c] link.class=children link.evidence=exact
                        @ +720.000s Unhealthy message=Readiness probe failed source=kubelet k8s.event.reason=Unhealthy k8s.event.type=Warning k8s.event.name=etcd-m0.1 k8s.event.uid=e1 k8s.event.reporting_instance=m0

  +0.000s   0.000s  pods: kube-system etcd-m0 [Pod 0b1c8f7e-8f10-4b8e-8d3f-62a7a1a0c111]
                      @ +0.000s TaintManagerEviction message=Cancelling deletion of Pod kube-system/etcd-m0 source=taint-eviction-controller k8s.event.reason=TaintManagerEviction k8s.event.type=Normal k8s.event.name=etcd-m0.2 k8s.event.uid=e2
