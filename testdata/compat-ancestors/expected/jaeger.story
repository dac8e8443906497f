  +0.000s   7.095s  tracetest deployments: ancestors / 11:59:59..12:00:06
                      @ +0.323s audit=kwok-admin create userAgent=kubectl/v1.35.4 sourceIP=127.0.0.1 snapshot={"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"ancestors","namespace":"default","ui…
                      @ +0.472s audit=kwok-admin update status userAgent=kube-controller-manager/v1.35.4 sourceIP=127.0.0.1 diff=status.observedGeneration null -> 1 status.readyReplicas null -> 1 status.replicas null -> 1 verbose diff=metadata.resourceVersion "101" -> "104"
                      @ +5.522s audit=kwok-admin patch userAgent=kubectl/v1.35.4 sourceIP=127.0.0.1 diff=spec.template.spec.containers[0].image "alpine:3.16" -> "alpine:3.17" verbose diff=metadata.generation 1 -> 2 metadata.resourceVersion "104" -> "105"
                      @ +5.772s audit=kwok-admin update status userAgent=kube-controller-manager/v1.35.4 sourceIP=127.0.0.1 diff=status.observedGeneration 1 -> 2 status.updatedReplicas null -> 1 verbose diff=metadata.resourceVersion "105" -> "109"
  +0.372s   6.300s    replicasets: ancestors-6d5f8b7c9
                        @ +0.372s audit=kwok-admin create userAgent=kubectl/v1.35.4 sourceIP=127.0.0.1 snapshot={"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"ancestors-6d5f8b7c9","namespace":"de…
                        @ +5.673s audit=kwok-admin update userAgent=kubectl/v1.35.4 sourceIP=127.0.0.1 diff=spec.replicas 1 -> 0 verbose diff=metadata.generation 1 -> 2 metadata.resourceVersion "102" -> "108"
