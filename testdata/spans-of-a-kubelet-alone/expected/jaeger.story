  +0.000s   0.040s  pods: shop web [Pod aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.040s    kubelet: syncPod log.source=kubelet log.duration=0.04s
  +0.001s   0.030s      kubelet: pullImage log.source=kubelet log.duration=0.03s
  +0.002s   0.020s        kubelet: fetch log.source=kubelet log.duration=0.02s
